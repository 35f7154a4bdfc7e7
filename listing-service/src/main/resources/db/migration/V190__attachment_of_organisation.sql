-- Files of a declaration belong to the organisation that handed them in: another that declares the same patent later must not see them.
update attachment
   set holder = attachment.holder || '/' || register_entry.submitter_organisation
  from register_entry
 where register_entry.id = attachment.holder;
