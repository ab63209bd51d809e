/** Feedback inside: entries, the policy, writing and reading. */
@NullMarked
package id.sasaran.feedback.domain;

import org.jspecify.annotations.NullMarked;
