/** Value types that every module speaks: the acting user, the agency scope, ids, numbers, time and refusals. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package id.sasaran.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
