/** Realizations inside: the aggregate with its transitions, the policy, reading of typed values, commands and queries. */
@NullMarked
package id.sasaran.progress.domain;

import org.jspecify.annotations.NullMarked;
