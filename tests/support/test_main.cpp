#include "tests/support/test_main.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace muto::test {

namespace {

std::map<std::string, TestMain, std::less<>> &tests()
{
    static std::map<std::string, TestMain, std::less<>> all;
    return all;
}

std::string_view stemOf(std::string_view source)
{
    source.remove_prefix(source.find_last_of('/') + 1);
    return source.substr(0, source.find_last_of('.'));
}

int listTests(const char *program)
{
    std::fprintf(stderr, "Usage: %s TEST [what QtTest understands]\nTests:\n", program);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

RegisteredTest::RegisteredTest(const char *source, TestMain run)
{
    tests().emplace(stemOf(source), run);
}

} // namespace muto::test

int main(int argc, char **argv)
{
    using namespace muto::test;
    const auto named = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (named == tests().end())
        return listTests(argv[0]);
    argv[1] = argv[0];
    return named->second(argc - 1, argv + 1);
}
