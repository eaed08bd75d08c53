import { mostRoles, passwordLength, roles, textLimits, type GivenRole, type NewPerson, type Role } from '@lagesbild/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { keyPattern } from '../organisations';
import { authorize, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput, pageOf, sliceOf } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { addPerson } from './add-person';
import { hashPassword } from './password';
import { canChange, canManagePeople } from './people.policy';
import { findPeople, findPerson } from './people.repository';
import { setPersonActive } from './set-person-active';
import { setPersonPassword } from './set-person-password';
import { setPersonRoles } from './set-person-roles';

class PersonParams {
  @IsUUID() personId: string;
}

class PeopleQueryInput extends PageInput {
  @MayBeAbsent() @IsString() @MaxLength(100) name?: string;
}

class NewPersonBody implements NewPerson {
  @IsString() @Matches(/\S/) @MaxLength(textLimits.person) name: string;
  @IsEmail() @MaxLength(254) email: string;
  @Matches(keyPattern) organisationKey: string;
  @IsIn(roles) role: Role;
  @IsString() @MinLength(passwordLength.least) @MaxLength(passwordLength.most) password: string;
}

class ActiveBody {
  @IsBoolean() active: boolean;
}

class GivenRoleInput implements GivenRole {
  @Matches(keyPattern) organisationKey: string;
  @IsIn(roles) role: Role;
}

class RolesBody {
  @IsArray()
  @ArrayMaxSize(mostRoles)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GivenRoleInput)
  roles: GivenRoleInput[];
}

class PasswordBody {
  @IsString() @MinLength(passwordLength.least) @MaxLength(passwordLength.most) password: string;
}

export const peopleHandlers = {
  listPeople: {
    query: PeopleQueryInput,
    answer: async (ctx, { query }) => {
      authorize(ctx, canManagePeople(ctx.actor));
      const slice = sliceOf(query);
      const { people, total } = await findPeople(ctx.db, query.name, slice);
      return pageOf(people, slice, total);
    },
  },
  addPerson: {
    body: NewPersonBody,
    prepare: (ctx, { body }) => {
      authorize(ctx, canManagePeople(ctx.actor));
      return hashPassword(body.password);
    },
    answer: async (ctx, { body }, passwordHash) => {
      const { name, email, organisationKey, role } = body;
      const id = await addPerson(ctx, { name, email, organisationKey, role, passwordHash: String(passwordHash) });
      return found(await findPerson(ctx.db, id));
    },
  },
  setPersonActive: {
    params: PersonParams,
    body: ActiveBody,
    answer: async (ctx, { params, body }) => {
      await setPersonActive(ctx, params.personId, body.active);
      return found(await findPerson(ctx.db, params.personId));
    },
  },
  setPersonRoles: {
    params: PersonParams,
    body: RolesBody,
    answer: async (ctx, { params, body }) => {
      await setPersonRoles(ctx, params.personId, body.roles);
      return found(await findPerson(ctx.db, params.personId));
    },
  },
  setPersonPassword: {
    params: PersonParams,
    body: PasswordBody,
    prepare: (ctx, { params, body }) => {
      authorize(ctx, canChange(ctx.actor, params.personId));
      return hashPassword(body.password);
    },
    answer: async (ctx, { params }, passwordHash) => {
      await setPersonPassword(ctx, params.personId, String(passwordHash));
      return found(await findPerson(ctx.db, params.personId));
    },
  },
} satisfies Pick<Handlers, 'listPeople' | 'addPerson' | 'setPersonActive' | 'setPersonRoles' | 'setPersonPassword'>;
