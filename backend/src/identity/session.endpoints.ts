import { passwordLength, type SessionView } from '@lagesbild/contract';
import { IsEmail, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { Actor } from '../platform/access/actor';
import type { Reading, SessionCookie, Writing } from '../platform/access/context';
import type { Handlers } from '../platform/http/endpoint';
import { Problem } from '../platform/http/problem';
import { createFirstAdministrator, needsSetup } from './create-first-administrator';
import { checkPassword, refuseAttempt } from './check-password';
import { hashPassword } from './password';
import type { SignInLimits } from './rate-limit';
import { exercisePeople, meView } from './session.view';
import { idleEndsAt, startSession } from './sessions';
import { SessionEntity } from './person.entity';

class SignInBody {
  @IsString() @MaxLength(254) email: string;
  @IsString() @MaxLength(passwordLength.most) password: string;
}

class ExerciseSignInBody {
  @IsUUID() personId: string;
}

class FirstAdministratorBody {
  @IsString() @MaxLength(100) token: string;
  @IsString() @MinLength(1) @MaxLength(120) name: string;
  @IsEmail() @MaxLength(254) email: string;
  @IsString() @MinLength(passwordLength.least) @MaxLength(passwordLength.most) password: string;
}

export interface SignInSettings {
  limits: SignInLimits;
  /** The exercise plan is loaded. */
  exercise: boolean;
  /** One click signs in as an exercise person; only while listening on loopback. */
  exerciseSignIn: boolean;
}

type SessionHandlers = Pick<
  Handlers,
  'showSession' | 'signIn' | 'signOut' | 'listExercisePeople' | 'signInAsExercisePerson' | 'createFirstAdministrator'
>;

export function sessionHandlers(settings: SignInSettings): SessionHandlers {
  const view = async (ctx: Reading<Actor | null>, actor: Actor | null): Promise<SessionView> => ({
    me: actor === null ? null : await meView(ctx.db, actor),
    exercise: settings.exercise,
    exerciseSignIn: settings.exerciseSignIn,
    needsSetup: await needsSetup(ctx.db),
    idleEndsAt: actor === null ? null : idleEndsAt(ctx),
  });
  const enter = async (
    ctx: Writing<Actor | null>,
    personId: string,
    way: { session: SessionCookie; userAgent: string; action: string },
  ): Promise<SessionView> => {
    const token = await startSession(ctx, personId, way.userAgent);
    // An attempt that is rolled back leaves no cookie behind: its session is not there.
    ctx.afterCommit(() => way.session.set(token));
    ctx.audit({ action: way.action, object: { kind: 'person', id: personId }, actorId: personId });
    return view(ctx, await actorFor(ctx, personId));
  };
  return {
    showSession: { answer: (ctx) => view(ctx, ctx.actor) },
    signIn: {
      body: SignInBody,
      prepare: (ctx, { body, from }) => checkPassword(ctx, settings.limits, { ...body, address: from.address }),
      answer: (ctx, { session, from }, personId) =>
        enter(ctx, String(personId), { session, userAgent: from.userAgent, action: 'signed-in' }),
    },
    signOut: {
      answer: async (ctx, { session }) => {
        ctx.afterCommit(() => session.clear());
        if (ctx.actor === null) return null;
        await ctx.db.remove(SessionEntity, { id: ctx.actor.sessionId });
        ctx.audit({ action: 'signed-out', object: { kind: 'person', id: ctx.actor.personId } });
        return null;
      },
    },
    listExercisePeople: { answer: async (ctx) => ({ people: settings.exerciseSignIn ? await exercisePeople(ctx.db) : [] }) },
    signInAsExercisePerson: {
      body: ExerciseSignInBody,
      answer: async (ctx, { body, session, from }) => {
        const person = settings.exerciseSignIn
          ? await ctx.db.first<{ id: string }>('SELECT id FROM person WHERE id = ? AND exercise = ? AND active = ?', [body.personId, 1, 1])
          : null;
        if (person === null) throw new Problem('not-found');
        return enter(ctx, person.id, { session, userAgent: from.userAgent, action: 'signed-in-for-exercise' });
      },
    },
    createFirstAdministrator: {
      body: FirstAdministratorBody,
      prepare: async (_ctx, { body, from }) => {
        await settings.limits.take('first-administrator', from.address).catch((error: unknown) => refuseAttempt(error, null));
        return hashPassword(body.password);
      },
      answer: async (ctx, { body, session, from }, passwordHash) => {
        const personId = await createFirstAdministrator(ctx, { ...body, passwordHash: String(passwordHash) });
        return enter(ctx, personId, { session, userAgent: from.userAgent, action: 'first-administrator-created' });
      },
    },
  };
}

async function actorFor(ctx: Writing<Actor | null>, personId: string): Promise<Actor> {
  const memberships = await ctx.db.rows<{ organisationId: string; role: Actor['memberships'][number]['role'] }>(
    'SELECT organisation_id AS organisationId, role FROM membership WHERE person_id = ?',
    [personId],
  );
  return { personId, sessionId: '', name: '', memberships };
}
