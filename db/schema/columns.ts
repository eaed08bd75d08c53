import { Column, ForeignKey, Index, PrimaryColumn, type ColumnOptions, type TableColumnOptions } from 'typeorm';

/**
 * The one vocabulary of logical columns. Entities use the decorators, migrations the functions of `tables.ts`;
 * both read the same options, so that a column means the same in MariaDB and in SQLite.
 */

/** Whole numbers up to 2^53 that TypeORM hands over as strings on MariaDB. */
export const wholeNumber = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

export const logical = {
  id: { type: 'varchar', length: '36' },
  slug: { type: 'varchar', length: '120' },
  /** SHA-256 in hex. */
  hash: { type: 'varchar', length: '64' },
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  partialDay: { type: 'varchar', length: '10' },
  text: { type: 'text' },
  integer: { type: 'integer' },
  /** Money in öre, and other numbers beyond 32 bits. */
  whole: { type: 'bigint' },
  flag: { type: 'boolean' },
  day: { type: 'date' },
  instant: { type: 'datetime', precision: 3 },
} as const satisfies Record<string, Pick<TableColumnOptions, 'type' | 'length' | 'precision'>>;

export type LogicalType = keyof typeof logical;

interface Options {
  nullable?: boolean;
  unique?: boolean;
}

const column = (type: LogicalType, options: Options = {}): PropertyDecorator =>
  Column({ ...(logical[type] as ColumnOptions), nullable: options.nullable ?? false, unique: options.unique ?? false });

export const Id = (): PropertyDecorator => PrimaryColumn(logical.id as ColumnOptions as { type: 'varchar'; length: string });
export const PrimarySlug = (): PropertyDecorator => PrimaryColumn(logical.slug as ColumnOptions as { type: 'varchar'; length: string });
export const Slug = (options?: Options): PropertyDecorator => column('slug', options);
export const Hash = (options?: Options): PropertyDecorator => column('hash', options);
export const PartialDayColumn = (options?: Options): PropertyDecorator => column('partialDay', options);
export const LongText = (options?: Options): PropertyDecorator => column('text', options);
export const Integer = (options?: Options): PropertyDecorator => column('integer', options);
export const Flag = (options?: Options): PropertyDecorator => column('flag', options);
export const DayColumn = (options?: Options): PropertyDecorator => column('day', options);
export const InstantColumn = (options?: Options): PropertyDecorator => column('instant', options);

export const Whole = (options: Options = {}): PropertyDecorator =>
  Column({ ...(logical.whole as ColumnOptions), nullable: options.nullable ?? false, transformer: wholeNumber });

/** Text of at most `length` characters. */
export const ShortText = (length: number, options: Options = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: String(length), nullable: options.nullable ?? false, unique: options.unique ?? false });

/** A reference to another row; nothing that is referred to can be removed. */
export const Ref =
  (target: () => new () => object, options: Options = {}): PropertyDecorator =>
  (object, property) => {
    Column({ ...(logical.id as ColumnOptions), nullable: options.nullable ?? false, unique: options.unique ?? false })(object, property);
    ForeignKey(target, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })(object, property);
    if (options.unique !== true) Index()(object, property);
  };

/** A reference that is part of the primary key. */
export const PrimaryRef =
  (target: () => new () => object): PropertyDecorator =>
  (object, property) => {
    PrimaryColumn(logical.id as ColumnOptions as { type: 'varchar'; length: string })(object, property);
    ForeignKey(target, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })(object, property);
  };
