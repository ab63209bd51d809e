/** The rules of who may call whom, R1 to R14, as failing checks. */
@NullMarked
package id.sasaran.architecture;

import org.jspecify.annotations.NullMarked;
