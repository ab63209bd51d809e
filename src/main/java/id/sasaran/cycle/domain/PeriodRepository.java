package id.sasaran.cycle.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PeriodRepository extends CrudRepository<Period, UUID> {}
