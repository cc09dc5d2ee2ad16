/** The operators that a visitor's query may be carried out by, engine by engine; a plan with any other is not run. */
import { AppError } from '../../contract/errors.ts';
import type { Engine, Row } from '../engine.ts';
import { PROCEDURES } from './text-guard.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Neo4j adds the way in brackets ("Expand(All)"); what stands before the bracket decides. Nothing that writes, administers or reads a file is here. */
const OPERATORS: Record<Engine['name'], ReadonlySet<string>> = {
  grafeo: list(
    'Aggregate Apply CallProcedure Discriminant Distinct Empty Expand Filter Join LeftJoin Limit NodeScan Project Return SemiJoin ShortestPath Skip Sort Union Unwind',
  ),
  neo4j: list(
    `AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode AssertSameRelationship
    BFSPruningVarLengthExpand BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
    DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
    DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
    DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan Distinct Eager EagerAggregation EmptyResult EmptyRow
    Expand Filter IntersectionNodeByLabelsScan LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply
    LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
    NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek
    NodeIndexSeekByRange NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NullifyMetadata Optional OptionalExpand
    OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PathPropagatingBFS ProcedureCall ProduceResults
    ProjectEndpoints Projection PruningVarLengthExpand RelationshipCountFromCountStore Repeat RightOuterHashJoin RollUpApply
    SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath SimulatedNodeScan Skip Sort StatefulShortestPath
    SubtractionNodeByLabelsScan Top Trail TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan
    UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan
    UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
    UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin
    VarLengthExpand`,
  ),
};
const CALLS = ['CallProcedure', 'ProcedureCall'];
/** Where a plan is told inside an expression, as that of a sub-query is, no operator stands at the head of a line. */
const INSIDE =
  /\b(?:LoadCsv\w*|Foreach\w*|CreateNode\w*|CreateEdge\w*|DeleteNode\w*|DeleteEdge\w*|SetProperty\w*|Merge(?:Op|Relationship)?\w*\b(?=\())/;

/** Throws unless the row is a plan in which everything is known to read the graph and nothing else. */
export function guardPlan(engine: Engine['name'], row: Row | undefined): void {
  const plan = typeof row?.plan === 'string' ? row.plan : '';
  const lines = plan.split('\n').filter((line) => line.trim() !== '');
  const asks = typeof row?.queryType === 'string' ? row.queryType : 'r';
  if (lines.length === 0 || asks !== 'r') throw notRead();
  for (const line of lines) {
    const [, operator = '', details = ''] = /^\s*(\w+)(.*)$/.exec(line) ?? [];
    if (!OPERATORS[engine].has(operator)) throw notRead();
    if (!CALLS.includes(operator)) continue;
    const [called = ''] = /[\w.]+/.exec(details) ?? [];
    if (!PROCEDURES.has(called)) throw notRead();
  }
  if (engine === 'grafeo' && INSIDE.test(plan)) throw notRead();
}

function notRead(): AppError {
  return new AppError(
    'engine-refused',
    'The query does something else than reading the graph.',
    'Only read: MATCH, WHERE, WITH, UNWIND, RETURN.',
    { at: 'cypher' },
  );
}
