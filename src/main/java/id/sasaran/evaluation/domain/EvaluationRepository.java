package id.sasaran.evaluation.domain;

import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface EvaluationRepository extends CrudRepository<Evaluation, UUID> {

    Optional<Evaluation> findByPlanIdAndPeriodId(UUID planId, UUID periodId);

    /** An evaluation, the achievement on which it relies, and that of the unit which the person heads. */
    @Query("""
            select e as evaluation, a as achievement, o as own
            from Evaluation e
            left join UnitAchievement a on a.agencyId = e.agencyId and a.id = e.achievementId
            left join UnitAchievement o on o.agencyId = e.agencyId and o.unitId = e.ownUnitId
                 and o.periodId = e.periodId
            where e.id = :id
            """)
    Optional<Tuple> load(UUID id);
}
