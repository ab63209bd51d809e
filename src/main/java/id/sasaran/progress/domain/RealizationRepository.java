package id.sasaran.progress.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface RealizationRepository extends CrudRepository<Realization, UUID> {

    Optional<Realization> findByPlanIdAndQuarter(UUID planId, int quarter);
}
