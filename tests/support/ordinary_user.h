#pragma once

#include <QStringList>

#include <sys/types.h>

namespace muto::test {

/// While it lives, a program that root runs may do no more than anybody, in all its threads: the permissions
/// of files hold for it. For others nothing changes.
class OrdinaryUser
{
public:
    /// `folders`, with all that is in them, belong to that user meanwhile; what leads to them has to be open
    /// to all.
    explicit OrdinaryUser(QStringList folders = {});
    ~OrdinaryUser();
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    void give(uid_t user) const;

    QStringList m_folders;
    bool m_wasRoot;
};

} // namespace muto::test
