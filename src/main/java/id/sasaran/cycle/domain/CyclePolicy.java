package id.sasaran.cycle.domain;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import org.springframework.stereotype.Component;

/** Who may change the appraisal year: HR admins, and the system. */
@Component
class CyclePolicy {

    void requireConfigure(CurrentUser actor) {
        if (!actor.isSystem() && !actor.has(Role.HR_ADMIN)) {
            throw new NotFoundException("cycle", actor.accountId());
        }
    }
}
