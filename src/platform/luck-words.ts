/**
 * The words of luck: animals, birds, plants and rivers that are short and well known, and mean nothing in this quarrel
 * (no eagle, condor, elephant, donkey, poppy or coca, and no river of the region).
 */
export const LUCK_WORDS = [
  ...['BADGER', 'BEAVER', 'BISON', 'CAMEL', 'CAT', 'DEER', 'DINGO', 'DOLPHIN', 'FERRET', 'FOX'],
  ...['GAZELLE', 'GIBBON', 'GIRAFFE', 'GOAT', 'HARE', 'HIPPO', 'HORSE', 'IBEX', 'KOALA', 'LEMUR'],
  ...['LION', 'LLAMA', 'LYNX', 'MARMOT', 'MOLE', 'MOOSE', 'NEWT', 'OKAPI', 'OTTER', 'PANDA'],
  ...['PONY', 'RABBIT', 'SEAL', 'SQUID', 'TAPIR', 'TIGER', 'TORTOISE', 'WALRUS', 'WHALE', 'WOMBAT'],
  ...['YAK', 'ZEBRA', 'BEE', 'CRAB', 'CRICKET', 'SALMON', 'TROUT', 'TUNA'],
  ...['CRANE', 'CURLEW', 'DUCK', 'FINCH', 'FLAMINGO', 'GOOSE', 'GULL', 'HERON', 'IBIS', 'JAY'],
  ...['KIWI', 'LARK', 'MAGPIE', 'OSPREY', 'OWL', 'PARROT', 'PELICAN', 'PENGUIN', 'PLOVER', 'PUFFIN'],
  ...['RAVEN', 'ROBIN', 'SPARROW', 'STORK', 'SWALLOW', 'SWAN', 'SWIFT', 'TERN', 'TOUCAN', 'WREN'],
  ...['ACACIA', 'ALMOND', 'APPLE', 'ASPEN', 'BAMBOO', 'BIRCH', 'CEDAR', 'CHERRY', 'CLOVER', 'CYPRESS'],
  ...['DAISY', 'FERN', 'GINGER', 'HAZEL', 'IRIS', 'IVY', 'JASMINE', 'LEMON', 'LILAC', 'LILY'],
  ...['LOTUS', 'MANGO', 'MAPLE', 'MINT', 'OAK', 'OLIVE', 'ORCHID', 'PALM', 'PAPAYA', 'PEACH'],
  ...['PINE', 'SAGE', 'TULIP', 'WILLOW'],
  ...['DANUBE', 'EBRO', 'ELBE', 'GANGES', 'INDUS', 'LOIRE', 'MEKONG', 'NILE', 'RHINE', 'SEINE'],
  ...['TAGUS', 'THAMES', 'TIBER', 'VOLGA', 'YUKON'],
] as const;
