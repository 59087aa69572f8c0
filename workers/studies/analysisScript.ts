/** The R script of a study: the planned analyses as a researcher would run them, on the files beside it. It runs as it is with base R, nlme, lme4 and multilevel of Debian. */
import type { CsvStyle } from '../tables/csv.ts';
import { analysesOf } from './plannedAnalyses.ts';
import type { Study } from './study.ts';
import { itemNames } from './studyTables.ts';
import { wholeDesign } from './design.ts';

/** What the script may say that is no fault, and why. */
export const documentedMessages: readonly { readonly pattern: string; readonly meaning: string }[] = [
  { pattern: 'boundary \\(singular\\) fit', meaning: 'lme4 puts a variance at zero: with so few communities and waves it cannot be told from none. The fixed effects stand.' },
  { pattern: 'Model failed to converge with', meaning: 'lme4 is not sure that it has the very best fit. The figures are near it; fit again with another optimizer (allFit) before they are published.' },
  { pattern: 'Singular precision matrix', meaning: 'nlme passed a point on its way at which a variance is zero; it goes on from there.' },
];

export function analysisScript(study: Study, style: CsvStyle): string {
  const design = wholeDesign(study);
  const possible = new Set(analysesOf(study, design.waves).map(({ id }) => id));
  const { emergent, outcome, support } = study.plan;
  const asked = study.scales.find(({ id }) => id === emergent);
  const waves = study.waves.length;
  const parts = [
    head(study, style),
    asked === undefined ? '' : agreement(itemNames(asked), asked.options, asked.id, waves),
    possible.has('change') ? climateOverTime(emergent) : '',
    possible.has('strength') ? strengthAndConsensus(emergent, outcome, waves) : '',
    possible.has('support') ? laggedSupport(support, outcome, waves) : '',
    possible.has('groups') ? twoGroups(study, outcome, waves) : '',
    asked !== undefined && possible.has('change') ? mixedModels(emergent) : '',
    `write.csv(data.frame(analysis = names(found), value = unlist(found)), "results.csv", row.names = FALSE)\ncat("\\nEvery figure stands in results.csv; what the program computes itself of the same data stands in analysis.csv.\\n")\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const head = ({ title, id }: Study, style: CsvStyle): string => `# ${title.replaceAll(/\s+/g, ' ')} (${id})
# Run in this folder: Rscript analysis.R
# Debian: apt-get install r-base-core r-cran-lme4 r-cran-nlme r-cran-multilevel
# The data are simulated. Put real data with the same columns in the place of long.csv, and the script analyses them.
options(warn = 1, digits = 7)
suppressPackageStartupMessages({
  library(multilevel)
  library(nlme)
  library(lme4)
})
long <- ${style === 'dutch' ? 'read.csv2' : 'read.csv'}("long.csv")
found <- list()
keep <- function(name, value) {
  found[[name]] <<- sprintf("%.17g", as.numeric(value))
  cat(sprintf("%-44s %s\\n", name, format(as.numeric(value), digits = 6)))
}
keep_test <- function(name, estimate, error, degrees) {
  keep(paste0(name, ".estimate"), estimate)
  keep(paste0(name, ".standardError"), error)
  keep(paste0(name, ".p"), 2 * pt(-abs(estimate / error), degrees))
}
section <- function(title) cat("\\n", title, "\\n", strrep("-", nchar(title)), "\\n", sep = "")
`;

const agreement = (items: readonly string[], options: number, scale: string, waves: number): string => `section("Agreement and aggregation: ${scale}")
items <- c(${items.map((item) => `"${item}"`).join(', ')})
for (wave in 1:${waves}) {
  answered <- long[long$wave == wave & complete.cases(long[, items]), ]
  if (nrow(answered) == 0) next
  name <- function(what) paste0("wave", wave, ".", what)
  # Agreement needs two people.
  answered <- answered[ave(answered$community, answered$community, FUN = length) > 1, ]
  answered$community <- factor(answered$community)
  covariances <- cov(answered[, items])
  count <- length(items)
  keep(name("alpha"), count / (count - 1) * (1 - sum(diag(covariances)) / sum(covariances)))
  keep(name("rwgJ"), mean(rwg.j(answered[, items], answered$community, ranvar = (${options}^2 - 1) / 12)$rwg.j))
  keep(name("averageDeviation"), mean(ad.m(answered[, items], answered$community)$AD.M))
  variances <- aov(${scale} ~ community, data = answered)
  keep(name("icc1"), ICC1(variances))
  keep(name("icc2"), ICC2(variances))
}
`;

const climateOverTime = (scale: string): string => `section("${scale} over time")
answered <- long[!is.na(long$${scale}), ]
waves <- sort(unique(answered$wave))
means <- tapply(answered$${scale}, list(answered$community, answered$wave), mean)
difference <- means[, as.character(max(waves))] - means[, as.character(min(waves))]
test <- t.test(difference)
keep_test("change", test$estimate, test$stderr, test$parameter)

# Standard errors that allow for people of one community being alike: CR1, as vcovCL of the package sandwich gives them.
model <- lm(${scale} ~ time, data = answered)
design <- model.matrix(model)
scores <- rowsum(residuals(model) * design, answered$community)
bread <- solve(crossprod(design))
communities <- nrow(scores)
correction <- communities / (communities - 1) * (nrow(design) - 1) / (nrow(design) - ncol(design))
keep_test("growth", coef(model)[["time"]], sqrt((correction * bread %*% crossprod(scores) %*% bread)["time", "time"]), communities - 1)

# Consensus emergence without a mixed model: slope over time of the log of the variance in each community, corrected for small groups (Bartlett & Kendall 1946).
emergence <- function(name, data) {
  slopes <- sapply(split(data, data$community), function(one) {
    size <- tapply(one$${scale}, one$wave, length)
    spread <- tapply(one$${scale}, one$wave, var)
    time <- tapply(one$time, one$wave, mean)
    use <- size >= 3 & spread > 0
    if (sum(use) < 2) return(NA)
    degrees <- (size[use] - 1) / 2
    logs <- log(spread[use]) - (digamma(degrees) - log(degrees))
    coef(lm(logs ~ time[use]))[[2]]
  })
  slopes <- slopes[is.finite(slopes)]
  if (length(slopes) > 1) keep_test(name, mean(slopes), sd(slopes) / sqrt(length(slopes)), length(slopes) - 1)
}
emergence("consensus", answered)
emergence("consensusComplete", answered[ave(answered$wave, answered$person, FUN = length) == length(waves), ])
`;

const strengthAndConsensus = (scale: string, outcome: string, waves: number): string => `section("Strength and consensus of ${scale} on ${outcome}, one wave later")
before <- long[long$wave == ${waves - 1} & !is.na(long$${scale}), ]
after <- long[long$wave == ${waves} & !is.na(long$${outcome}), ]
strength <- tapply(before$${scale}, before$community, mean)
consensus <- -tapply(before$${scale}, before$community, sd)
communities <- Reduce(intersect, list(names(strength), names(consensus)[!is.na(consensus)], unique(as.character(after$community))))
data <- data.frame(strength = strength[communities], consensus = consensus[communities], outcome = tapply(after$${outcome}, after$community, mean)[communities])
data$strength <- data$strength - mean(data$strength)
data$consensus <- data$consensus - mean(data$consensus)
model <- lm(outcome ~ strength * consensus, data = data)
table <- coef(summary(model))
keep_test("strength", table["strength", 1], table["strength", 2], model$df.residual)
keep_test("agreement", table["consensus", 1], table["consensus", 2], model$df.residual)
keep_test("interaction", table["strength:consensus", 1], table["strength:consensus", 2], model$df.residual)
`;

const fit = 'control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10, maxfun = 1e6))';

const laggedSupport = (scale: string, outcome: string, waves: number): string => `section("${scale} on ${outcome}, one wave later")
before <- long[long$wave == ${waves - 1} & !is.na(long$${scale}), c("community", "person", "${scale}")]
after <- long[long$wave == ${waves} & !is.na(long$${outcome}), c("person", "${outcome}")]
data <- merge(before, after, by = "person")
model <- lmer(${outcome} ~ ${scale} + (1 | community), data = data, ${fit})
table <- coef(summary(model))
keep_test("support", table[2, 1], table[2, 2], nrow(data) - length(unique(data$community)) - 1)
keep("support.between", as.data.frame(VarCorr(model))$vcov[1])
keep("support.within", sigma(model)^2)
keep("support.logLik", logLik(model))
`;

const twoGroups = ({ groups }: Study, outcome: string, waves: number): string => `section("${outcome}: ${groups[1]!.name} less ${groups[0]!.name}")
after <- long[long$wave == ${waves} & !is.na(long$${outcome}), ]
means <- tapply(after$${outcome}, after$community, mean)
group <- tapply(as.character(after$group), after$community, function(one) one[1])
test <- t.test(means[group == "${groups[1]!.name}"], means[group == "${groups[0]!.name}"])
keep_test("groups", test$estimate[[1]] - test$estimate[[2]], test$stderr, test$parameter)
`;

const mixedModels = (scale: string): string => `section("Mixed models of ${scale}")
answered <- long[!is.na(long$${scale}), ]
for (restricted in c(TRUE, FALSE)) {
  name <- function(what) paste0(if (restricted) "randomInterceptREML." else "randomInterceptML.", what)
  model <- lmer(${scale} ~ time + (1 | community), data = answered, REML = restricted, ${fit})
  keep(name("intercept"), fixef(model)[[1]])
  keep(name("time"), fixef(model)[[2]])
  keep(name("between"), as.data.frame(VarCorr(model))$vcov[1])
  keep(name("within"), sigma(model)^2)
  keep(name("logLik"), logLik(model))
}

# Growth on three levels: waves in people in communities.
model <- lmer(${scale} ~ time + (time | community) + (1 | person), data = answered, control = lmerControl(optimizer = "bobyqa"))
print(summary(model), correlation = FALSE)
keep("threeLevelGrowth.time", fixef(model)[["time"]])
keep("threeLevelGrowth.standardError", coef(summary(model))["time", 2])

# The consensus emergence model (Lang, Bliese & de Voogt 2018): residual variance as an exponential function of time; below 0 people come to agree.
settings <- lmeControl(opt = "optim", maxIter = 200, msMaxIter = 200, returnObject = FALSE)
emergent <- tryCatch({
  steady <- lme(${scale} ~ time, random = list(community = pdDiag(~ time), person = ~ 1), data = answered, control = settings)
  changing <- update(steady, weights = varExp(form = ~ time))
  list(steady = steady, changing = changing)
}, error = function(problem) {
  cat("The consensus emergence model did not converge:", conditionMessage(problem), "\\n")
  NULL
})
if (!is.null(emergent)) {
  test <- anova(emergent$steady, emergent$changing)
  print(test)
  keep("consensusEmergenceModel.delta", coef(emergent$changing$modelStruct$varStruct))
  keep("consensusEmergenceModel.likelihoodRatio", test$L.Ratio[2])
  keep("consensusEmergenceModel.p", test[["p-value"]][2])
}
`;
