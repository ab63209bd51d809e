/** Plans inside: the aggregate with its transitions, the policy, the rules of a result, reading and writing. */
@NullMarked
package id.sasaran.planning.domain;

import org.jspecify.annotations.NullMarked;
