/** Every language of sentences and questions. A new one is a folder beside this file and a line in each table. */
import type { Language } from '../../contract/vocabulary.ts';
import { COMPARE_TEXTS as EN_COMPARE } from './en/compare.ts';
import { CUE_TEXTS as EN_CUES } from './en/cues.ts';
import { EVENT_TEXTS as EN_EVENTS } from './en/events.ts';
import { PHRASES as EN } from './en/phrases.ts';
import { QUESTION_TEXTS as EN_QUESTIONS } from './en/questions.ts';
import { WING_TEXTS as EN_WINGS } from './en/wings.ts';
import { COMPARE_TEXTS as ID_COMPARE } from './id/compare.ts';
import { CUE_TEXTS as ID_CUES } from './id/cues.ts';
import { EVENT_TEXTS as ID_EVENTS } from './id/events.ts';
import { PHRASES as ID } from './id/phrases.ts';
import { QUESTION_TEXTS as ID_QUESTIONS } from './id/questions.ts';
import { WING_TEXTS as ID_WINGS } from './id/wings.ts';
import type { CompareTexts } from './compare-texts.ts';
import type { CueTexts } from './cues.ts';
import type { EventTexts } from './event-texts.ts';
import type { Phrases } from './phrases.ts';
import type { QuestionTexts } from './question-texts.ts';
import type { WingTexts } from './wing-texts.ts';

export const PHRASES: Record<Language, Phrases> = { en: EN, id: ID };
export const QUESTION_TEXTS: Record<Language, QuestionTexts> = { en: EN_QUESTIONS, id: ID_QUESTIONS };
export const WING_TEXTS: Record<Language, WingTexts> = { en: EN_WINGS, id: ID_WINGS };
export const EVENT_TEXTS: Record<Language, EventTexts> = { en: EN_EVENTS, id: ID_EVENTS };
export const COMPARE_TEXTS: Record<Language, CompareTexts> = { en: EN_COMPARE, id: ID_COMPARE };
export const CUE_TEXTS: Record<Language, CueTexts> = { en: EN_CUES, id: ID_CUES };
