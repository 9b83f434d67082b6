/** Deeds done to people whom somebody holds: who is asked for them is not who is freed. */
export const FREEING =
  /^(?:release|freeing|freedom|return|handover|repatriation|extradition|safety|liberation|evacuation)$/
