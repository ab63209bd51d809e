package id.sasaran.planning.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PlanDraftRepository extends CrudRepository<PlanDraft, UUID> {

    Optional<PlanDraft> findByPlanIdAndPart(UUID planId, String part);

    boolean existsByPlanId(UUID planId);
}
