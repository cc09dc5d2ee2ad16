/** What a tool is: a name, what it takes, and how it is answered from the endpoints of the contract. */
import type { z } from 'zod';
import type { Ask, EndpointName, Output } from '../contract/api.ts';
import type { View } from '../contract/view.ts';
import type { Row } from './answer.ts';

/** Asks an endpoint as a visitor's screen does, with its checks and defaults. */
export type Call = <N extends EndpointName>(name: N, asked: Ask<N>) => Promise<Output<N>>;

/** `left`: how many rows the answer counts and does not list. */
export type Told = { rows: Row[]; left?: number; note?: string | undefined; view: Partial<View> };

export type Tool<S extends z.ZodRawShape = z.ZodRawShape> = {
  name: string;
  title: string;
  description: string;
  input: S;
  answer(call: Call, asked: z.output<z.ZodObject<S>>): Promise<Told>;
};

/** Keeps the types of the shape for its own answer, and gives them up for the list of tools. */
export const tool = <S extends z.ZodRawShape>(made: Tool<S>): Tool => made as unknown as Tool;
