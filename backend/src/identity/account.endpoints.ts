import { passwordLength, type NewPassword } from '@lagesbild/contract';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { changePassword, checkOldPassword, type PasswordChange } from './change-password';
import type { SignInLimits } from './rate-limit';

class NewPasswordBody implements NewPassword {
  @IsString() @MaxLength(passwordLength.most) old: string;
  @IsString() @MinLength(passwordLength.least) @MaxLength(passwordLength.most) password: string;
}

/** What everybody does with their own account. */
export const accountHandlers = ({ limits }: { limits: SignInLimits }): Pick<Handlers, 'showAccount' | 'changePassword'> => ({
  showAccount: {
    answer: async (ctx) => {
      authorizeSignedIn(ctx);
      const { personId } = ctx.actor;
      const row = await ctx.db.first<{ password_hash: string | null }>('SELECT password_hash FROM person WHERE id = ?', [personId]);
      return { hasPassword: found(row).password_hash !== null };
    },
  },
  changePassword: {
    body: NewPasswordBody,
    prepare: (ctx, { body, from }) => checkOldPassword(ctx, limits, { ...body, address: from.address }),
    answer: async (ctx, _input, prepared) => {
      await changePassword(ctx, prepared as PasswordChange);
      return null;
    },
  },
});
