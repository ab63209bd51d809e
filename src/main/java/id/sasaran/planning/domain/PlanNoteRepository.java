package id.sasaran.planning.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PlanNoteRepository extends CrudRepository<PlanNote, UUID> {

    List<PlanNote> findByResultId(UUID resultId);
}
