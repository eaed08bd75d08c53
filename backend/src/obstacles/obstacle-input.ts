import { IsUUID } from 'class-validator';

/** Something besides blanks. */
export const notBlank = /\S/;

export class ObstacleParams {
  @IsUUID() obstacleId: string;
}
