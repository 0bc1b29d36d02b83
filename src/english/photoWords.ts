/** Words of a picture's credit. Lower case. */
export const PHOTO_WORDS: ReadonlySet<string> = new Set(
  `photo photos photograph photographs photographer photography picture pictures pic image images illustration graphic composite
   screengrab screenshot handout courtesy file getty alamy shutterstock epa rex istock unsplash wikimedia flickr nurphoto
   zuma pool supplied`.split(/\s+/),
)
