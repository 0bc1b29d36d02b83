import { InvalidArgumentError } from 'commander'

/** @returns a web address as it was given; throws commander's error where it is none */
export function address(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidArgumentError('Give a whole address, beginning with http:// or https://.')
  }
  return value
}
