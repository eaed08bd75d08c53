import type { Home } from '@lagesbild/contract';
import { hasRole } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { authorizeSignedIn } from '../platform/access/ledger';
import { findGoingRounds, homeOfAnalyst, homeOfCoordinator } from './home-coordination';
import { homeOfAdministrator, homeOfMinistry } from './home-readers';
import { homeOfReporter } from './home-reporter';
import { nothingToDo } from './home-sentences';
import { joined } from './home-words';

/** What the actor has to do, part by part. The coordinator reviews as well, and so sees the analyst's part too. */
export async function showHome(ctx: Reading): Promise<Home> {
  authorizeSignedIn(ctx);
  const reviews = hasRole(ctx.actor, 'analyst', 'coordinator');
  const coordinates = hasRole(ctx.actor, 'coordinator');
  const rounds = reviews ? await findGoingRounds(ctx.db) : [];
  const reporter = await homeOfReporter(ctx);
  const analyst = reviews ? await homeOfAnalyst(ctx, rounds) : null;
  const coordinator = coordinates ? await homeOfCoordinator(ctx, rounds) : null;
  const ministry = hasRole(ctx.actor, 'ministry') ? await homeOfMinistry(ctx) : null;
  const administrator = hasRole(ctx.actor, 'administrator') ? await homeOfAdministrator(ctx) : null;
  const leads = [reporter, coordinates ? coordinator : analyst, ministry, administrator].flatMap((each) =>
    each === null ? [] : [each.lead],
  );
  return {
    lead: leads.length === 0 ? nothingToDo : joined(leads),
    reporter: reporter?.part ?? null,
    analyst: analyst?.part ?? null,
    coordinator: coordinator?.part ?? null,
    ministry: ministry?.part ?? null,
    administrator: administrator?.part ?? null,
  };
}
