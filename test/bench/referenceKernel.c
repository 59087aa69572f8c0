/*
 * The reference kernel of referenceKernel.ts once more, in C, with the random numbers and the arithmetic of the engine written out: the same numbers to
 * the last bit. It tells what the engine's language costs.
 *
 *   gcc -O3 -ffp-contract=off -o referenceKernel referenceKernel.c -lm
 *   referenceKernel show SEED REPLICATE          what came out, doubles as the hex digits of their bits
 *   referenceKernel time FIRST COUNT             milliseconds of processor time per run, over so many replicates of seed 1
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { people = 24, organizations = 6, meetings = 20, rounds = 4, topics = 8 };

typedef struct { uint32_t first, second, third; } Stream;
typedef struct { int asks, helped, draws; double knowledge, climate, safety, trust, vocabulary; } Outcome;

static inline uint32_t mix(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x21f0aaadu;
  x = (x ^ (x >> 15)) * 0x735a2d97u;
  return x ^ (x >> 15);
}

/* The ARC4 generator of seedrandom 3.0.5, for a text as seed. */
typedef struct { uint8_t i, j, s[256]; } Arc4;

static uint32_t next32(Arc4 *arc4) {
  uint32_t r = 0;
  for (int k = 0; k < 4; k++) {
    uint8_t t = arc4->s[++arc4->i];
    arc4->j = (uint8_t)(arc4->j + t);
    arc4->s[arc4->i] = arc4->s[arc4->j];
    arc4->s[arc4->j] = t;
    r = (r << 8) | arc4->s[(uint8_t)(arc4->s[arc4->i] + t)];
  }
  return r;
}

static void seedArc4(Arc4 *arc4, const char *text) {
  uint8_t key[256] = {0};
  int length = (int)strlen(text);
  uint32_t smear = 0;
  for (int k = 0; k < length; k++) {
    smear ^= (uint32_t)key[k & 255] * 19u;
    key[k & 255] = (uint8_t)(smear + (uint8_t)text[k]);
  }
  int keyLength = length < 256 ? length : 256;
  for (int i = 0; i < 256; i++) arc4->s[i] = (uint8_t)i;
  uint8_t j = 0;
  for (int i = 0; i < 256; i++) {
    uint8_t t = arc4->s[i];
    j = (uint8_t)(j + key[i % keyLength] + t);
    arc4->s[i] = arc4->s[j];
    arc4->s[j] = t;
  }
  arc4->i = arc4->j = 0;
  for (int k = 0; k < 64; k++) next32(arc4);
}

static uint32_t addressOf(const char *id) {
  uint32_t hash = 0x811c9dc5u;
  for (; *id; id++) {
    hash = (hash ^ (uint8_t)*id) * 0x01000193u;
    hash = hash * 0x01000193u;
  }
  return mix(hash);
}

static Stream openRun(int seed, int replicate) {
  char text[40];
  snprintf(text, sizeof text, "#%d:%d", seed, replicate);
  Arc4 arc4;
  seedArc4(&arc4, text);
  uint32_t first = next32(&arc4), second = next32(&arc4), third = next32(&arc4);
  return (Stream){ first, second, third };
}

static Stream streamOf(const Stream *run, const char *purpose) {
  uint32_t address = addressOf(purpose);
  return (Stream){ mix(run->first ^ address), mix(mix(run->second + address) ^ run->first), mix(mix(run->third - address) ^ run->second) };
}

static inline double uniform(const Stream *stream, uint32_t occasion, uint32_t who, uint32_t whom) {
  return mix(mix(mix(occasion ^ stream->first) ^ (who + stream->second)) ^ (whom + stream->third)) * 2.3283064365386963e-10;
}

static inline uint32_t occasionOf(uint32_t week, uint32_t round, uint32_t turn) {
  return (week << 21) | (round << 16) | turn;
}

static double powersOfTwo[2098];

static void preparePowers(void) {
  powersOfTwo[1074] = 1;
  for (int k = 1; k <= 1074; k++) {
    powersOfTwo[1074 - k] = powersOfTwo[1075 - k] / 2;
    if (k <= 1023) powersOfTwo[1074 + k] = powersOfTwo[1073 + k] * 2;
  }
}

static inline double exponential(double x) {
  if (x > 709.782712893384) return INFINITY;
  if (x < -745.1332191019411) return 0;
  if (x != x) return x;
  double k = floor(x * 1.4426950408889634 + 0.5);
  double high = x - k * 0.6931471803691238;
  double low = k * 1.9082149292705877e-10;
  double r = high - low;
  double t = r * r;
  double c = r - t * (0.16666666666666602 + t * (-0.0027777777777015593 + t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  double y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * powersOfTwo[2097];
  if (k < -1074) return (y / 2) * powersOfTwo[0];
  return y * powersOfTwo[(int)k + 1074];
}

static inline double logistic(double x) { return 1 / (1 + exponential(-x)); }
static inline double approach(double state, double target, double rate) { return state + rate * (target - state); }
static inline double clamp01(double x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

static double mean(const double *values, int count) {
  double sum = 0;
  for (int at = 0; at < count; at++) sum += values[at];
  return sum / count;
}

static double meanOfPairs(const double *values) {
  double sum = 0;
  for (int i = 0; i < people; i++) for (int j = 0; j < people; j++) if (i != j) sum += values[i * people + j];
  return sum / (people * (people - 1));
}

static Outcome runReferenceKernel(int seed, int replicate) {
  Stream run = openRun(seed, replicate);
  Stream start = streamOf(&run, "start"), topicStream = streamOf(&run, "topic"), ask = streamOf(&run, "ask");
  Stream choose = streamOf(&run, "choose"), answer = streamOf(&run, "answer"), understand = streamOf(&run, "understand");
  double knowledge[people * topics], safety[people], climate[people], trust[people * people], evidence[people * people], vocabulary[people * people];
  double climateSum[people], climateCount[people], weights[people];
  memset(evidence, 0, sizeof evidence);
  int asks = 0, answers = 0, helped = 0;

  for (int i = 0; i < people; i++) {
    for (int t = 0; t < topics; t++) knowledge[i * topics + t] = uniform(&start, 0, i, t);
    safety[i] = 0.4 + 0.3 * uniform(&start, 1, i, 0);
    climate[i] = 0.35 + 0.3 * uniform(&start, 2, i, 0);
    for (int j = 0; j < people; j++) {
      int mine = i % organizations, theirs = j % organizations;
      trust[i * people + j] = i == j ? 0 : mine == theirs ? 0.7 : mine + theirs == 1 ? 0.4 : 0.5;
      vocabulary[i * people + j] = mine == theirs ? 1 : 0.5;
    }
  }

  for (int meeting = 0; meeting < meetings; meeting++) {
    memset(climateSum, 0, sizeof climateSum);
    memset(climateCount, 0, sizeof climateCount);
    for (int round = 0; round < rounds; round++) {
      uint32_t occasion = occasionOf(meeting, round, 0);
      for (int i = 0; i < people; i++) {
        int topic = (int)floor(uniform(&topicStream, occasion, i, 0) * topics);
        double known = knowledge[i * topics + topic];
        if (uniform(&ask, occasion, i, 0) >= logistic(3 * (safety[i] - 0.5) + 2 * (0.5 - known) + climate[i] - 0.67)) continue;
        asks++;
        double total = 0;
        for (int j = 0; j < people; j++) {
          double weight = trust[i * people + j] * vocabulary[i * people + j];
          weights[j] = weight;
          total += weight;
        }
        double left = uniform(&choose, occasion, i, 0) * total;
        int j = 0;
        while (j < people - 1 && left >= weights[j]) left -= weights[j++];
        if (j == i) j = (j + 1) % people;
        int there = i * people + j, back = j * people + i;
        int willing = uniform(&answer, occasion, i, j) < logistic(4 * (trust[back] - 0.4) + 2 * (climate[j] - 0.5));
        double shared = vocabulary[there];
        int understood = willing && uniform(&understand, occasion, i, j) < clamp01(shared + (1 - shared) * 0.5 * safety[i]);
        double felt = understood ? 1 : willing ? 0.5 : 0.1;
        if (understood) {
          helped++;
          double gap = knowledge[j * topics + topic] - known;
          if (gap > 0) {
            double reach = 1 - gap / (0.4 + 0.6 * shared);
            knowledge[i * topics + topic] = known + 0.3 * gap * (reach > 0.05 ? reach : 0.05);
          }
        }
        if (willing) {
          answers++;
          vocabulary[there] = approach(shared, 1, 0.1);
          vocabulary[back] = approach(vocabulary[back], 1, 0.05);
        }
        trust[there] = approach(trust[there], felt, (felt < 0.5 ? 0.5 : 0.2) / (1 + 0.1 * evidence[there]));
        trust[back] = approach(trust[back], 0.6, 0.05);
        evidence[there] = evidence[there] + 1;
        safety[i] = approach(safety[i], felt, felt < safety[i] ? 0.1 : 0.04);
        climateSum[i] += felt;
        climateSum[j] += willing ? 0.7 : 0.4;
        climateCount[i] += 1;
        climateCount[j] += 1;
      }
    }
    double shared = mean(climate, people);
    for (int i = 0; i < people; i++) {
      double count = climateCount[i];
      if (count > 0) climate[i] = approach(climate[i], climateSum[i] / count, (0.3 * count) / (count + 3));
      climate[i] = approach(climate[i], shared, 0.1);
    }
  }
  int turns = meetings * rounds * people;
  return (Outcome){ asks, helped, people * (topics + 2) + 2 * turns + 2 * asks + answers, mean(knowledge, people * topics), mean(climate, people), mean(safety, people), meanOfPairs(trust), meanOfPairs(vocabulary) };
}

static void showBits(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  printf(" %016llx", (unsigned long long)bits);
}

int main(int count, char **words) {
  if (count != 4) return 2;
  preparePowers();
  int one = atoi(words[2]), other = atoi(words[3]);
  if (strcmp(words[1], "show") == 0) {
    Outcome outcome = runReferenceKernel(one, other);
    printf("%d %d %d", outcome.asks, outcome.helped, outcome.draws);
    showBits(outcome.knowledge);
    showBits(outcome.climate);
    showBits(outcome.safety);
    showBits(outcome.trust);
    showBits(outcome.vocabulary);
    printf("\n");
    return 0;
  }
  struct timespec before, after;
  double sum = 0;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
  for (int replicate = one; replicate < one + other; replicate++) sum += runReferenceKernel(1, replicate).knowledge;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
  /* The sum is printed so that no compiler leaves the runs out. */
  printf("%.9f %.17g\n", ((after.tv_sec - before.tv_sec) * 1e3 + (after.tv_nsec - before.tv_nsec) / 1e6) / other, sum);
  return 0;
}
