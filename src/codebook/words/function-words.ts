import { wordSet } from "./word-set.ts";

/** Open a noun phrase. */
export const determiners =
  wordSet(`a an the this these those its their his her our my your whose each every all any some no both
either neither such own another other same certain various several many most more much few`);

/** End a noun phrase, or come before one: no noun phrase goes over them. */
const others =
  wordSet(`of in on at by for with from to into onto upon over under against between among amongst amid amidst through throughout during
before after about above below across along around behind beyond off out outside inside since till until toward towards via within without
despite regarding concerning except than as like unlike per versus vs
and or nor but yet so because although though while whilst whereas if unless when where how why whether that
it he she they we you i him them us me who whom which what there here itself themselves himself herself ourselves one
is are was were be been being am has have had having do does did done can could may might must shall should will would cannot
not n't never also then thus therefore however hence moreover rather instead again already still just only even ever too`);

/** Words of grammar; none of them is an item of a list. */
export function isFunctionWord(word: string): boolean {
  return others.has(word) || determiners.has(word);
}

export function endsPhrase(word: string): boolean {
  return others.has(word);
}

/** What a coordination calls the things that it lists: *economic, financial and other forms of sovereignty*. */
export const kindNouns =
  wordSet(`form forms type types kind kinds sort sorts aspect aspects dimension dimensions element elements sphere spheres
area areas component components variety varieties mode modes facet facets attribute attributes variant variants level levels field fields
domain domains category categories side sides manifestation manifestations expression expressions`);

/** What takes a part of a thing, or the rule about it, for the thing: *part of their sovereignty*, *the principle of*. */
export const partNouns =
  wordSet(`part parts portion portions share shares degree degrees measure measures amount bit rest remnant remnants fragment fragments
principle principles norm norms right rights rule rules value values idea ideal ideals concept cause question attributes trappings symbols
most much all some many half bulk majority`);
