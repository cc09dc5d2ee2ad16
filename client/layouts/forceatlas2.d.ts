/** One step of ForceAtlas2 on bare matrices, which the package leaves untyped: 10 numbers a node, 3 a link. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  type Settings = {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  };
  const iterate: (settings: Settings, nodes: Float32Array, edges: Float32Array) => unknown;
  export = iterate;
}
