/** How two nodes are linked: the search of law/ over the whole graph. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { answerPaths } from '../law/answer.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
