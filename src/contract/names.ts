import { z } from '@hono/zod-openapi'

type Schema = z.core.$ZodType

/** The objects that a value of this schema may be, whatever wraps them. */
const objectsIn = (schema: Schema): z.ZodObject[] => {
  if (schema instanceof z.ZodObject) return [schema]
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsIn)
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return objectsIn(schema.unwrap())
  }
  if (schema instanceof z.ZodPipe) return objectsIn(schema.out)
  return []
}

const itemsIn = (schema: Schema): Schema[] => {
  if (schema instanceof z.ZodArray) return [schema.element]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return itemsIn(schema.unwrap())
  }
  if (schema instanceof z.ZodPipe) return itemsIn(schema.out)
  return []
}

/** What the values of an object of any names may be. */
const valuesIn = (schema: Schema): Schema[] => {
  if (schema instanceof z.ZodRecord) return [schema.valueType]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return valuesIn(schema.unwrap())
  }
  return []
}

/** The names that an object may have at a place of a value of this schema. */
export const namesAt = (
  schema: Schema | undefined,
  [part, ...rest]: readonly PropertyKey[],
): string[] => {
  if (!schema) return []
  const objects = objectsIn(schema)
  if (part === undefined) return objects.flatMap((object) => Object.keys(object.shape))
  const inside =
    typeof part === 'number'
      ? itemsIn(schema)
      : [...objects.flatMap((object) => object.shape[String(part)] ?? []), ...valuesIn(schema)]
  return inside.flatMap((inner) => namesAt(inner, rest))
}
