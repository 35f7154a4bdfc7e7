/** Shapes of the HTTP API as the gateway serves it. This folder is the only place that states them. */

export * from './batch'
export * from './campaign'
export * from './consent'
export * from './declaration'
export * from './indicator'
export * from './licence'
export * from './patent'
export * from './pool'
export * from './review'
export * from './session'
export * from './upload'
export * from './webhook'
