/** Demo data through the real services, and the embedded database it lives in; only in profile {@code demo}. */
@NullMarked
@ApplicationModule(displayName = "Demo")
package id.sasaran.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
