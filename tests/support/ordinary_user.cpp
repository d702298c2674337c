#include "tests/support/ordinary_user.h"

#include "core/base/system_info.h"

#include <QDirIterator>
#include <QFile>

#include <sys/prctl.h>
#include <unistd.h>

namespace muto::test {

namespace {

constexpr uid_t kRoot = 0;
constexpr uid_t kNobody = 65534;

void giveTo(uid_t user, const QString &path)
{
    if (::lchown(QFile::encodeName(path).constData(), user, gid_t(-1)) != 0)
        qFatal("Cannot give %s away", qPrintable(path));
}

} // namespace

OrdinaryUser::OrdinaryUser(QStringList folders)
    : m_folders(std::move(folders))
    , m_wasRoot(isRunningAsRoot())
{
    if (!m_wasRoot)
        return;
    give(kNobody);
    // The real user, too, as it is that one which access() and so QFileInfo ask about; the saved one is the
    // way back.
    if (::setresuid(kNobody, kNobody, kRoot) != 0)
        qFatal("Cannot be an ordinary user");
}

OrdinaryUser::~OrdinaryUser()
{
    if (!m_wasRoot)
        return;
    if (::setresuid(kRoot, kRoot, kRoot) != 0)
        qFatal("Cannot be root again");
    ::prctl(PR_SET_DUMPABLE, 1); // or the finder of leaks may not look
    give(kRoot);
}

void OrdinaryUser::give(uid_t user) const
{
    for (const QString &folder : m_folders) {
        giveTo(user, folder);
        QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            giveTo(user, files.next());
    }
}

} // namespace muto::test
