import { existingDay } from '@lagesbild/contract';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, registerDecorator, ValidateIf, ValidateNested, type ValidationOptions } from 'class-validator';

/** Rules for DTO fields beside class-validator's own. */

/** The field may be left out; when it is there, even as null, its rules hold. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_object: object, value: unknown) => value !== undefined);

/** The field may be null or left out. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_object: object, value: unknown) => value !== undefined && value !== null);

/** The field must be there, but may be null. */
export const OrNull = (): PropertyDecorator => ValidateIf((_object: object, value: unknown) => value !== null);

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

const longestList = 50;

/** A list, which may be left out, whose items are given one by one and told apart by the named field. */
export const GivenOneByOne = (field: string, type: () => new () => object): PropertyDecorator =>
  applied(
    MayBeAbsent(),
    IsArray(),
    ArrayMaxSize(longestList),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    UniqueBy(field),
    Type(type),
  );

const applied =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
