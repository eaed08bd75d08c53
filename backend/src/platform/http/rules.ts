import { existingDay } from '@lagesbild/contract';
import { registerDecorator, ValidateIf, type ValidationOptions } from 'class-validator';

/** Rules for DTO fields beside class-validator's own. */

/** The field may be left out; when it is there, even as null, its rules hold. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_object: object, value: unknown) => value !== undefined);

/** The field may be null or left out. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_object: object, value: unknown) => value !== undefined && value !== null);

/** The field must be there, and may be null. */
export const NullAllowed = (): PropertyDecorator => ValidateIf((_object: object, value: unknown) => value !== null);

/** A day that exists, `YYYY-MM-DD`. */
export const IsDay =
  (options?: ValidationOptions): PropertyDecorator =>
  (object, propertyName) => {
    registerDecorator({
      name: 'isDay',
      target: object.constructor,
      propertyName: String(propertyName),
      options,
      validator: { validate: (value: unknown) => typeof value === 'string' && existingDay(value), defaultMessage: () => 'is not a day' },
    });
  };

/** A list in which no value of the named field stands twice. */
export const UniqueBy =
  (field: string): PropertyDecorator =>
  (object, propertyName) => {
    registerDecorator({
      name: 'uniqueBy',
      target: object.constructor,
      propertyName: String(propertyName),
      constraints: [field],
      validator: {
        validate: (value: unknown) =>
          !Array.isArray(value) || new Set(value.map((each: Record<string, unknown> | null) => each?.[field])).size === value.length,
        defaultMessage: () => 'repeats',
      },
    });
  };
