import { z } from '@hono/zod-openapi'

type Schema = z.core.$ZodType

/** The object schemas inside a schema. */
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

/** The schemas of the values of a record. */
const valuesIn = (schema: Schema): Schema[] => {
  if (schema instanceof z.ZodRecord) return [schema.valueType]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return valuesIn(schema.unwrap())
  }
  return []
}

/** The field names that a schema allows at a path. */
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
