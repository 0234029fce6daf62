const instance = "ins_AHjtK7eBGK8Tdzi0xutYStFehtO";
if (key.startsWith("sk_test_")) { throw new Error("never send sk_test_… to the browser"); }
