package id.sasaran.cycle.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CycleRepository extends CrudRepository<Cycle, UUID> {

    boolean existsByYear(int year);
}
