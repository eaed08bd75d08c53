import { DefaultNamingStrategy, Table, TableIndex, type QueryRunner, type TableColumnOptions, type TableForeignKeyOptions } from 'typeorm';
import { logical, type LogicalType } from './columns';

/** How a migration writes a column: the same logical words as the entities. */
interface ColumnLine {
  column: TableColumnOptions;
  unique: boolean;
  refersTo?: string;
}

interface Flags {
  null?: true;
  unique?: true;
  primary?: true;
}

const line = (name: string, shape: Pick<TableColumnOptions, 'type' | 'length' | 'precision'>, flags: Flags = {}): ColumnLine => ({
  column: { name, ...shape, isNullable: flags.null ?? false, isPrimary: flags.primary ?? false },
  unique: flags.unique ?? false,
});

export const a = (type: LogicalType, name: string, flags?: Flags): ColumnLine => line(name, logical[type], flags);
export const short = (length: number, name: string, flags?: Flags): ColumnLine =>
  line(name, { type: 'varchar', length: String(length) }, flags);

/** A reference column: foreign key with RESTRICT both ways, and an index unless it is part of the primary key. */
export const ref = (name: string, table: string, flags?: Flags): ColumnLine => ({ ...line(name, logical.id, flags), refersTo: table });

interface Extras {
  unique?: string[][];
  index?: string[][];
}

const names = new DefaultNamingStrategy();

export function table(name: string, lines: ColumnLine[], extras: Extras = {}): Table {
  const indexed = lines
    .filter((each) => each.refersTo !== undefined && !each.column.isPrimary && !each.unique)
    .map((each) => [each.column.name]);
  const unique = lines.filter((each) => each.unique).map((each) => [each.column.name]);
  const foreignKeys = lines.flatMap(({ column, refersTo }): TableForeignKeyOptions[] =>
    refersTo === undefined
      ? []
      : [
          {
            columnNames: [column.name],
            referencedTableName: refersTo,
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
            onUpdate: 'RESTRICT',
          },
        ],
  );
  return new Table({
    name,
    columns: lines.map((each) => each.column),
    foreignKeys,
    indices: [...indexed, ...(extras.index ?? [])].map((columnNames) => ({ columnNames, name: names.indexName(name, columnNames) })),
    uniques: [...unique, ...(extras.unique ?? [])].map((columnNames) => ({
      columnNames,
      name: names.uniqueConstraintName(name, columnNames),
    })),
  });
}

/** On MariaDB what is unique is an index, and is named as one. */
function forServer(each: Table): Table {
  const unique = each.uniques.map(
    ({ columnNames }) => new TableIndex({ columnNames, name: names.indexName(each.name, columnNames), isUnique: true }),
  );
  each.indices = [...each.indices, ...unique];
  each.uniques = [];
  return each;
}

const onServer = (runner: QueryRunner): boolean => runner.dataSource.options.type !== 'better-sqlite3';

export async function createTables(runner: QueryRunner, tables: readonly Table[]): Promise<void> {
  for (const each of tables) await runner.createTable(onServer(runner) ? forServer(each) : each, false, true, true);
}

export async function dropTables(runner: QueryRunner, tables: readonly Table[]): Promise<void> {
  for (const each of [...tables].reverse()) await runner.dropTable(each.name, false, true, true);
}
