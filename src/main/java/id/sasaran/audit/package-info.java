/** The append-only trail: who changed or read what, when, from where, with the values before and after. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "web"})
package id.sasaran.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
