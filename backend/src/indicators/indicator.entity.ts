import { AssignmentEntity } from '../assignments';
import { OrganisationEntity } from '../organisations';
import { PlanEntity } from '../plans';
import { Flag, Id, Integer, LongText, PartialDayColumn, Ref, ShortText, Slug, Whole } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

/** A series of values that may be compared; series with different counting methods are never added. */
@Entity()
export class IndicatorEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @ShortText(300) nameSv: string;
  @ShortText(300) nameEn: string;
}

@Entity()
export class IndicatorValueEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @Ref(() => IndicatorEntity) indicatorId: string;
  @Ref(() => PlanEntity, { nullable: true }) planId: string | null;
  @Ref(() => AssignmentEntity, { nullable: true }) assignmentId: string | null;
  @Ref(() => OrganisationEntity, { nullable: true }) organisationId: string | null;
  /** The series as the data names it; null for a figure that stands alone. */
  @Slug({ nullable: true }) seriesKey: string | null;
  @ShortText(300) nameSv: string;
  @ShortText(300) nameEn: string;
  @PartialDayColumn({ nullable: true }) periodFrom: string | null;
  @PartialDayColumn({ nullable: true }) periodTo: string | null;
  /** The value in thousandths, exact in both databases (0.33 is 330); null when the figure is missing in the source. */
  @Whole({ nullable: true }) thousandths: number | null;
  @ShortText(40) unit: string;
  @ShortText(40) qualifier: string;
  @ShortText(60, { nullable: true }) dimension: string | null;
  @ShortText(120, { nullable: true }) dimensionValue: string | null;
  @LongText({ nullable: true }) note: string | null;
  @Integer() position: number;
}

/** A series that an assignment's reports give figures for. What it counts, and how, never changes. */
@Entity()
@Unique(['assignmentId', 'key'])
export class AssignmentIndicatorEntity {
  @Id() id: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  /** The indicator of the reference data that it continues; null for one of the plan's own. */
  @Ref(() => IndicatorEntity, { nullable: true }) indicatorId: string | null;
  @Slug() key: string;
  @ShortText(300) nameSv: string;
  @ShortText(300) nameEn: string;
  @ShortText(40) unit: string;
  @ShortText(120, { nullable: true }) dimension: string | null;
  /** Counted since the start of the assignment, not for each period by itself. */
  @Flag() cumulative: boolean;
  /** False when no more figures are asked for. */
  @Flag() active: boolean;
  @Integer() position: number;
}
