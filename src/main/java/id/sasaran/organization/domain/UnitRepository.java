package id.sasaran.organization.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface UnitRepository extends CrudRepository<Unit, UUID> {

    List<Unit> findByParentIdOrderByName(UUID parentId);
}
