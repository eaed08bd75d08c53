import { IsUUID } from 'class-validator';

/** A round in an address. */
export class RoundParams {
  @IsUUID() roundId: string;
}
