#include "core/base/crash_report.h"

#include "core/base/log_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <typeinfo>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace muto {

namespace {

struct DeadlySignal
{
    int number;
    const char *words;
};

constexpr std::array kDeadly{DeadlySignal{SIGSEGV, "SIGSEGV: memory that is not there"},
                             DeadlySignal{SIGBUS, "SIGBUS: memory that could not be had"},
                             DeadlySignal{SIGFPE, "SIGFPE: a division by nothing"},
                             DeadlySignal{SIGILL, "SIGILL: an instruction that is none"},
                             DeadlySignal{SIGTRAP, "SIGTRAP: a check that failed"},
                             DeadlySignal{SIGABRT, "SIGABRT: the program gave up"}};

constexpr int kMostFrames = 64;
constexpr std::size_t kStackSize = std::size_t(64) * 1024;

/// Everything a handler needs, made before: in one, nothing may be allocated.
struct Prepared
{
    std::array<char, 4096> path{};
    std::array<char, 512> about{};
    std::array<char, 512> exception{};
    std::array<void *, kMostFrames> frames{};
    pid_t process = 0;
};

Prepared g_prepared;
alignas(16) std::array<char, kStackSize> g_stack; // a program may die of having none left

template<std::size_t size>
void copyInto(std::array<char, size> &to, const char *from)
{
    std::strncpy(to.data(), from, size - 1);
}

void say(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

void writeReport(int file, const char *reason, int frames)
{
    say(file, g_prepared.about.data());
    say(file, "\nEnded by ");
    say(file, reason);
    say(file, "\n");
    if (g_prepared.exception[0] != '\0') {
        say(file, "Nobody caught ");
        say(file, g_prepared.exception.data());
        say(file, "\n");
    }
    ::backtrace_symbols_fd(g_prepared.frames.data(), frames, file);
}

extern "C" void reportAndDie(int number, siginfo_t *info, void *)
{
    // A process that was forked from this one and has not become another program yet is somebody else.
    if (::getpid() == g_prepared.process) {
        const auto known = std::find_if(kDeadly.begin(), kDeadly.end(),
                                        [number](const DeadlySignal &one) { return one.number == number; });
        const int frames = ::backtrace(g_prepared.frames.data(), kMostFrames);
        writeReport(STDERR_FILENO, known->words, frames);
        const int file = g_prepared.path[0] == '\0' ? -1
                                                    : ::open(g_prepared.path.data(),
                                                             O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (file >= 0) {
            writeReport(file, known->words, frames);
            ::close(file);
        }
    }
    // What it did to deserve this it does again when the handler returns, unless somebody else sent the
    // signal.
    if (info->si_code <= 0)
        ::raise(number);
}

/// What nobody has caught is known only until the program gives up.
[[noreturn]] void giveUp()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception &exception) {
            copyInto(g_prepared.exception, exception.what());
        } catch (...) {
            copyInto(g_prepared.exception, "something that is not a std::exception");
        }
    }
    std::abort();
}

} // namespace

void installCrashReport(const QString &path, const QByteArray &about)
{
    copyInto(g_prepared.path, QFile::encodeName(path).constData());
    copyInto(g_prepared.about, about.constData());
    g_prepared.process = ::getpid();
    ::backtrace(g_prepared.frames.data(), kMostFrames); // the first call loads a library, which takes memory
    std::set_terminate(giveUp);
    stack_t stack = {};
    stack.ss_sp = g_stack.data();
    stack.ss_size = g_stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = reportAndDie;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    action.sa_flags |= int(SA_RESETHAND); // whatever goes wrong in there ends it for good
    sigemptyset(&action.sa_mask);
    for (const DeadlySignal &deadly : kDeadly)
        ::sigaction(deadly.number, &action, nullptr);
}

std::optional<CrashReport> takeCrashReport(const QString &path)
{
    const QFileInfo left(path);
    const QString kept =
        left.dir().filePath(left.completeBaseName() + QStringLiteral("-last.") + left.suffix());
    if (!QFile::exists(path))
        return std::nullopt;
    QFile::remove(kept);
    QFile file(QFile::rename(path, kept) ? kept : path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return CrashReport{file.fileName(), QString::fromLocal8Bit(file.readAll())};
}

QString CrashReport::reason() const
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const auto found = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        return line.startsWith(QLatin1String("Ended by "));
    });
    return found == lines.end() ? QString() : *found;
}

QString crashReportPath()
{
    return stateFolder() + QStringLiteral("/mutoscope-crash.txt");
}

} // namespace muto
