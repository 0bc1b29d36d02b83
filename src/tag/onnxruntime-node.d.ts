// The package names a declaration file that it does not contain; what it exports is onnxruntime-common's.
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common'
}
