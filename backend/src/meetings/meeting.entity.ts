import { AreaEntity } from '../areas';
import { OrganisationEntity } from '../organisations';
import { PlanEntity } from '../plans';
import { Id, Integer, LongText, PartialDayColumn, PrimaryRef, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity } from 'typeorm';

@Entity()
export class MeetingSeriesEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @Ref(() => PlanEntity) planId: string;
  @ShortText(300) titleSv: string;
  @ShortText(300) titleEn: string;
  @LongText() purposeSv: string;
  @LongText() purposeEn: string;
  @LongText() methodSv: string;
  @LongText() methodEn: string;
  /** Keys of perspectives, separated by `;`. */
  @ShortText(300) perspectives: string;
}

@Entity()
export class MeetingEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @Ref(() => PlanEntity) planId: string;
  @Ref(() => MeetingSeriesEntity, { nullable: true }) seriesId: string | null;
  @Integer({ nullable: true }) nr: number | null;
  @ShortText(300) titleSv: string;
  @ShortText(300) titleEn: string;
  @ShortText(40) kind: string;
  /** As exact as the source knows it: for some meetings only the month. */
  @PartialDayColumn() dateFrom: string;
  @PartialDayColumn() dateTo: string;
  @ShortText(40) format: string;
  @ShortText(200, { nullable: true }) place: string | null;
  @ShortText(40) areaCertainty: string;
  @LongText({ nullable: true }) invitedSv: string | null;
  @LongText({ nullable: true }) invitedEn: string | null;
  @LongText({ nullable: true }) note: string | null;
}

@Entity()
export class MeetingAreaEntity {
  @PrimaryRef(() => MeetingEntity) meetingId: string;
  @PrimaryRef(() => AreaEntity) areaId: string;
}

@Entity()
export class MeetingParticipantEntity {
  @PrimaryRef(() => MeetingEntity) meetingId: string;
  @PrimaryRef(() => OrganisationEntity) organisationId: string;
}
