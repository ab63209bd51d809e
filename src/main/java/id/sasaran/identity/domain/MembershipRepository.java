package id.sasaran.identity.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MembershipRepository extends CrudRepository<Membership, UUID> {}
