import { Table, type TableColumnOptions, type TableForeignKeyOptions, type TableIndexOptions, type TableUniqueOptions } from 'typeorm';
import { logical, type LogicalType } from './columns';

/** How a migration writes a column: the same logical words as the entities. */
interface ColumnLine {
  column: TableColumnOptions;
  refersTo?: string;
  refersToColumn?: string;
}

interface Flags {
  null?: true;
  unique?: true;
  primary?: true;
}

const line = (name: string, shape: Pick<TableColumnOptions, 'type' | 'length' | 'precision'>, flags: Flags = {}): ColumnLine => ({
  column: { name, ...shape, isNullable: flags.null ?? false, isPrimary: flags.primary ?? false, isUnique: flags.unique ?? false },
});

export const a = (type: LogicalType, name: string, flags?: Flags): ColumnLine => line(name, logical[type], flags);
export const short = (length: number, name: string, flags?: Flags): ColumnLine => line(name, { type: 'varchar', length: String(length) }, flags);

/** A reference column: foreign key with RESTRICT both ways, and an index unless it is part of the primary key. */
export const ref = (name: string, table: string, flags?: Flags): ColumnLine => ({ ...line(name, logical.id, flags), refersTo: table });

interface Extras {
  unique?: string[][];
  index?: string[][];
}

export function table(name: string, lines: ColumnLine[], extras: Extras = {}): Table {
  const foreignKeys: TableForeignKeyOptions[] = [];
  const indices: TableIndexOptions[] = (extras.index ?? []).map((columnNames) => ({ columnNames }));
  const uniques: TableUniqueOptions[] = (extras.unique ?? []).map((columnNames) => ({ columnNames }));
  for (const { column, refersTo } of lines) {
    if (refersTo === undefined) continue;
    foreignKeys.push({ columnNames: [column.name], referencedTableName: refersTo, referencedColumnNames: ['id'], onDelete: 'RESTRICT', onUpdate: 'RESTRICT' });
    if (!column.isPrimary) indices.push({ columnNames: [column.name] });
  }
  return new Table({ name, columns: lines.map((each) => each.column), foreignKeys, indices, uniques });
}
