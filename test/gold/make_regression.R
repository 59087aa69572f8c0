# Values of R for regressions with standard errors by cluster: Rscript make_regression.R, in this folder. Base R only; CR1 is what sandwich::vcovCL gives by default.
g <- read.csv("growth.csv")
num <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
one <- function(name, cluster) {
  m <- lm(y ~ time, data = g); X <- model.matrix(m); s <- rowsum(residuals(m) * X, cluster); B <- solve(crossprod(X))
  G <- nrow(s); N <- nrow(X); K <- ncol(X)
  V <- G / (G - 1) * (N - 1) / (N - K) * B %*% crossprod(s) %*% B
  sprintf('"%s": { "coefficients": %s, "ols": %s, "cr1": %s, "clusters": %d }', name, num(coef(m)), num(coef(summary(m))[, 2]), num(sqrt(diag(V))), G)
}
pow <- c(power.t.test(n = 20, delta = .5, sd = 1, type = "one.sample", strict = TRUE)$power, power.t.test(n = 12, delta = 1.1, sd = 1, type = "one.sample", strict = TRUE)$power, power.t.test(n = 60, delta = .1, sd = 1, type = "one.sample", strict = TRUE)$power)
binom <- binom.test(131, 2000, conf.level = .999)$conf.int
cat(sprintf('{ "R": "%s", %s, %s, "power": %s, "binomial": %s }\n', R.version.string, one("byTeam", g$team), one("byPerson", g$id), num(pow), num(binom)), file = "regression.json")
