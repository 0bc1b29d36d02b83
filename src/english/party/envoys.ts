/** Who stands for one country in another. Lower case. */
export const ENVOYS: readonly string[] = ['ambassador', 'envoy', 'consul', 'representative', 'attaché']
