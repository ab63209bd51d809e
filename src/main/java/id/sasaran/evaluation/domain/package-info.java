/** Evaluations inside: aggregates with their transitions, the policy, the proposal and its rules, commands and pages. */
@NullMarked
package id.sasaran.evaluation.domain;

import org.jspecify.annotations.NullMarked;
