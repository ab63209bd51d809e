package id.sasaran.evaluation.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface UnitAchievementRepository extends CrudRepository<UnitAchievement, UUID> {

    Optional<UnitAchievement> findByUnitIdAndPeriodId(UUID unitId, UUID periodId);
}
