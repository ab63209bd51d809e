/** The frame around every page: navigation, messages, errors, formats, repeated sends. Knows no feature; features plug in. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared"})
package id.sasaran.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
